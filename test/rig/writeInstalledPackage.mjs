// Writes the rows that n8n's own installer writes (2.41); run by n8n's Node.
// Usage: writeInstalledPackage.mjs <folder of the server> <SQLite file, or name of a PostgreSQL database> <rows>
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const [server, database, rows] = process.argv.slice(2);
const { name, version, author, nodes } = JSON.parse(rows);
// The default of these columns is not a date that n8n can read (2.41).
const now = new Date().toISOString().slice(0, -1).replace('T', ' ');

const { insert, close } = database.endsWith('.sqlite') ? openSqlite() : await openPostgres();
await insert('installed_packages', {
	packageName: name,
	installedVersion: version,
	authorName: author.name,
	authorEmail: author.email,
	createdAt: now,
	updatedAt: now,
});
for (const node of nodes) await insert('installed_nodes', { ...node, package: name });
await close();

function openSqlite() {
	const db = new DatabaseSync(database, { timeout: 10_000 });
	return {
		insert: (table, row) =>
			db.prepare(statementOf(table, row, () => '?')).run(...Object.values(row)),
		close: () => db.close(),
	};
}

async function openPostgres() {
	const require = createRequire(join(server, 'package.json'));
	const { Client } = require('pg');
	const db = new Client({ database });
	await db.connect();
	return {
		insert: async (table, row) =>
			await db.query(
				statementOf(table, row, (at) => `$${at + 1}`),
				Object.values(row),
			),
		close: async () => await db.end(),
	};
}

function statementOf(table, row, placeholder) {
	const columns = Object.keys(row);
	const names = columns.map((column) => `"${column}"`).join();
	return `INSERT INTO ${table} (${names}) VALUES (${columns.map((_, at) => placeholder(at)).join()})`;
}
