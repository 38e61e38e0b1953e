export * from './booth.entity.js';
export * from './booth.reader.js';
export * from './booth.service.js';
export * from './booth.type.js';
export * from './booths.module.js';
