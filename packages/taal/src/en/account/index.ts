export { enAccount } from './account.ts';
export { enPost } from './post.ts';
