import { batches } from '../priceRules/batches';
import { idsInPath } from '../priceRules/paths';
import { bulkCreations } from './bulkCreations';
import type { JobApi } from './jobApi';

/** Returns the API that an owner or a job belongs to, by its ID. */
export const jobApiOf = (id: string): JobApi => (idsInPath(id) ? batches : bulkCreations);
