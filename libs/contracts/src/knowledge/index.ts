export { FaqItemDto } from './faq-item.dto';
