import { runOf } from '../adminApi/context';
import { send } from '../adminApi/send';
import type { AdminApiContext, SendOptions } from '../adminApi/send';
import { getAppInstallationDocument } from './documents';

const known = new WeakMap<object, Promise<string>>();

/**
 * Returns the ID of the app's installation, which owns the app's data. It is read once for each run,
 * so a run must keep to one store.
 */
export async function readInstallationId(
	context: AdminApiContext,
	options: SendOptions = {},
): Promise<string> {
	const run = runOf(context);
	const reading = known.get(run) ?? read(context, options);
	known.set(run, reading);
	// What could not be read is read again.
	reading.catch(() => known.delete(run));
	return await reading;
}

async function read(context: AdminApiContext, options: SendOptions): Promise<string> {
	const { currentAppInstallation } = await send(context, getAppInstallationDocument, {}, options);
	return currentAppInstallation.id;
}
