export const mouEntities = [];
export const mouProviders = [];
