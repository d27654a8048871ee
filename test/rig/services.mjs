// Prepares and cleans up the PostgreSQL and Redis of a queue mode run, with the clients that n8n brings.
// Usage: services.mjs <folder of the server> prepare|clean <database> <Redis prefix>
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [server, action, database, prefix] = process.argv.slice(2);
const require = createRequire(join(server, 'package.json'));
const { Client } = require('pg');
const { Redis } = require('ioredis');

const postgres = new Client({
	host: process.env.PGHOST,
	user: process.env.PGUSER,
	password: process.env.PGPASSWORD,
	database: 'postgres',
});
await postgres.connect();
await postgres.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
if (action === 'prepare') await postgres.query(`CREATE DATABASE "${database}"`);
await postgres.end();

const redis = new Redis({ host: process.env.REDIS_HOST, maxRetriesPerRequest: 1 });
const keys = await redis.keys(`*${prefix}:*`);
if (keys.length > 0) await redis.del(...keys);
await redis.quit();
