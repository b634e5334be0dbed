export * from './conversation.dto';
export * from './phone-number-order.dto';
export * from './phone-number.dto';
export * from './sms-message.dto';
export * from './try.dto';
