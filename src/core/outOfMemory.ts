/** There is no memory for a tensor. */
export class OutOfMemory extends Error {}
