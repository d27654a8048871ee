import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import { CsvRows } from '../../shared/codeRun/csv';
import type { Standing } from '../../shared/codeRun/outcome';
import type { Storefront } from '../../shopify/storefront/storefront';
import type { TriggerSettings } from '../settings';
import { codeRows } from './codeRows';
import { jobRow } from './jobRow';
import type { WatchedJob } from './jobs';
import type { JobResult } from './readJobs';

/** Makes the items of a job that has ended: one for each code, or one for the job. */
export async function toItems(
	context: IPollFunctions,
	settings: TriggerSettings,
	job: WatchedJob,
	result: JobResult,
	{ standing, storefront }: { standing: Standing | undefined; storefront: Storefront },
): Promise<INodeExecutionData[]> {
	const { returns } = settings;
	if (returns === 'jobs') return [{ json: jobRow(job, result, standing) }];
	const rows = codeRows(job, result, { standing, storefront, settings });
	if (returns === 'codes') return rows.map((json) => ({ json }));
	return rows.length > 0 ? [await toFileItem(context, jobRow(job, result, standing), rows)] : [];
}

async function toFileItem(
	context: IPollFunctions,
	json: IDataObject,
	rows: IDataObject[],
): Promise<INodeExecutionData> {
	const codes = rows.filter(({ code }) => code !== null);
	// What is not known about a job is said in its item.
	if (codes.length === 0) return { json };
	const columns = new Set(codes.flatMap((row) => Object.keys(row)));
	const table = new CsvRows([...columns], { forExcel: false, keepFormulas: false });
	for (const row of codes) table.add(row);
	const name = `${String(json.deliveryId).replace(/\W+/g, '-')}.csv`;
	const data = await context.helpers.prepareBinaryData(table.toFile(), name, 'text/csv');
	return { json: { ...json, codes: table.count }, binary: { data } };
}
