export { drawEasy } from './draw.js';
export { drawEasyFields, drawEasyFoot, drawEasyHead, drawEasyTitle } from './head.js';
export { drawCardSide, drawCardInText } from './card.js';
export { drawCardsFoot, drawCardsHead } from './cards-band.js';
export { FieldRow } from './writing.js';
