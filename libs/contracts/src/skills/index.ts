export * from './front-desk.skills';
export * from './scheduling.skills';
export * from './skill';
