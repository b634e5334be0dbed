export * from './business-information.dto';
export * from './faq-category.dto';
export * from './faq-item.dto';
export * from './knowledge-question.dto';
