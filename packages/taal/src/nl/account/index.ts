export { nlAccount } from './account.ts';
export { nlPost } from './post.ts';
