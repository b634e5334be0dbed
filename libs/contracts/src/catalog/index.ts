export { BundleDto } from './bundle.dto';
export { IndustryDto } from './industry.dto';
export { PersonaTemplateDto } from './persona-template.dto';
export { PollQuestionDto } from './poll-question.dto';
export { RoleTemplateDto } from './role-template.dto';
