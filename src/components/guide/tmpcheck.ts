import groups from 'virtual:library-reference'; export const x: number = groups; export const y: number = groups[0];
