export * from './offer-facts.js';
