export * from './matchmaking.module.js';
export * from './matchmaking-worker.module.js';
