export * from './phone-number-order.dto';
export * from './phone-number.dto';
