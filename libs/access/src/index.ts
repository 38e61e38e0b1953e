export * from './acting.js';
export * from './allow.js';
export * from './me.js';
export * from './organisation.entity.js';
export * from './organisation.type.js';
