export const proposalEntities = [];
export const proposalProviders = [];
export const proposalWorkerProviders = [];
