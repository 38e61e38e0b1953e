export * from './buyers.module.js';
export * from './demand-columns.js';
export * from './demand-facts.js';
export * from './demand.entity.js';
export * from './demand.type.js';
export * from './event-demand.entity.js';
export * from './visible-demands.js';
