export * from './notification-kinds';
export * from './notification-preferences.dto';
export * from './notification.dto';
