export const signingEntities = [];
export const signingProviders = [];
