export * from './contracts.module.js';
