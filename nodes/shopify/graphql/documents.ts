import type { AdminOperations } from '@shopify/admin-api-client';
import type { AdminDocument } from './generated/operations';
import { shapes } from './generated/shapes';

/** The text of a document with generated types. */
export type Document = AdminDocument;

export type Variables<D extends Document> = AdminOperations[D]['variables'];

export type Result<D extends Document> = AdminOperations[D]['return'];

const OPERATION = /^(?:\s|#.*)*(query|mutation)\s+(\w+)/;

/** Says whether a document is a mutation. */
export const isMutation = (document: Document) => OPERATION.exec(document)?.[1] === 'mutation';

/** Returns the shape of the answer to a document. */
export const shapeOf = (document: Document) => shapes[OPERATION.exec(document)?.[2] ?? ''];
