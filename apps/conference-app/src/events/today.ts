/** Today in Asia/Ho_Chi_Minh as YYYY-MM-DD. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
