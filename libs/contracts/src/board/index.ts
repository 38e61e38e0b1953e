export const boardEntities = [];
export const boardProviders = [];
