import type { AdminOperations } from '@shopify/admin-api-client';
import type { AdminDocument } from './generated/operations';
import { shapes } from './generated/shapes';

/** The text of a document that code generation has typed. */
export type Document = AdminDocument;

export type Variables<D extends Document> = AdminOperations[D]['variables'];

export type Result<D extends Document> = AdminOperations[D]['return'];

const OPERATION = /^(?:\s|#.*)*(query|mutation)\s+(\w+)/;

/** Says whether a document changes something. */
export const isMutation = (document: Document) => OPERATION.exec(document)?.[1] === 'mutation';

/** Returns what an answer to a document looks like. */
export const shapeOf = (document: Document) => shapes[OPERATION.exec(document)?.[2] ?? ''];
