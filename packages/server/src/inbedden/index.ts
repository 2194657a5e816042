export { addInbedden, resourceOf } from './routes.ts';
