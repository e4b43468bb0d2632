export { checkFrame } from './check.ts';
export { drawFrame, drawFrames } from './draw.ts';
export { type Frame, frameSchema } from './schema.ts';
