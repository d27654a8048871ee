import { batches } from '../priceRules/batches';
import { idsInPath } from '../priceRules/paths';
import { bulkCreations } from './bulkCreations';
import type { JobApi } from './jobApi';

/** Returns the way of creating codes that an owner or a job is of, by its ID. */
export const jobApiOf = (id: string): JobApi => (idsInPath(id) ? batches : bulkCreations);
