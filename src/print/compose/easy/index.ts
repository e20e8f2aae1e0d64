export { drawEasy } from './draw.js';
export { drawEasyFields, drawEasyFoot, drawEasyHead, drawEasyTitle, isLead } from './head.js';
