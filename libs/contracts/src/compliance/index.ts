export * from './outbound-decision.dto';
export * from './suppression.dto';
