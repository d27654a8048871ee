import type { AdminOperations } from '@shopify/admin-api-client';
import type { AdminDocument } from './generated/operations';

/** The text of a document that code generation has typed. */
export type Document = AdminDocument;

export type Variables<D extends Document> = AdminOperations[D]['variables'];

export type Result<D extends Document> = AdminOperations[D]['return'];
