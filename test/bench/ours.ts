/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, no-console -- a program of the bench; never part of the package */
import { createRequire } from 'node:module';
import { BinaryDataService } from 'n8n-core';
import { place, run } from '../support/engine';
import { builtNode } from './builtNode';
import { perform } from './contender';
import type { Task } from './contender';

/** Creates the codes with this package, run by n8n's engine; `csv` or `items` says how they come out. */
async function createWithNode({ url, discountId, codes }: Task, [returnAs = 'csv']: string[]) {
	const placed = place(builtNode('ShopifyDiscount'), {
		shop: url,
		parameters: {
			resource: 'redeemCode',
			operation: 'createUnique',
			discountId: { __rl: true, mode: 'id', value: discountId },
			howMany: 'inAll',
			codesInAll: codes,
			options: { returnAs },
		},
	});
	const { outputs } = await run(placed);
	const [created = [], notCreated = []] = outputs;
	const made = returnAs === 'csv' ? created[0]?.json.codes : created.length;
	if (made === codes && notCreated.length === 0) return;
	throw new Error(`${String(made)} codes of ${codes} came out: ${JSON.stringify(notCreated[0])}`);
}

/** Lets n8n keep files on disk, as its server does. */
async function keepFilesOnDisk() {
	const { Container } = createRequire(require.resolve('n8n-core'))('@n8n/di') as {
		Container: { get<T>(type: abstract new (...args: never[]) => T): T };
	};
	await Container.get(BinaryDataService).init();
}

keepFilesOnDisk()
	.then(async () => await perform(createWithNode))
	.then(
		() => process.exit(0),
		(error: unknown) => {
			console.error(error);
			process.exit(1);
		},
	);
