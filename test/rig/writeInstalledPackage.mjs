// Writes the rows that n8n's own installer writes (2.41); run by n8n's Node.
import { DatabaseSync } from 'node:sqlite';

const [database, rows] = process.argv.slice(2);
const { name, version, author, nodes } = JSON.parse(rows);
// The default of these columns is not a date that n8n can read (2.41).
const now = new Date().toISOString().slice(0, -1).replace('T', ' ');

const db = new DatabaseSync(database, { timeout: 10_000 });
db.prepare(
	'INSERT OR REPLACE INTO installed_packages (packageName, installedVersion, authorName, authorEmail, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?)',
).run(name, version, author.name, author.email, now, now);
const insert = db.prepare(
	'INSERT OR REPLACE INTO installed_nodes (name, type, latestVersion, package) VALUES (?, ?, ?, ?)',
);
for (const node of nodes) insert.run(node.name, node.type, node.latestVersion, name);
db.close();
