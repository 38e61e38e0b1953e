export * from './demand-facts.js';
