export { drawEasy } from './draw.js';
export { drawEasyFields, drawEasyFoot, drawEasyHead, drawEasyTitle } from './head.js';
export { drawCardSide, drawCardsFoot, drawCardInText } from './card.js';
