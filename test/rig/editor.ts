/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- the rig runs a browser */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { owner } from './owner';
import { screenshotFolder } from './paths';

const flags = [
	// Containers have little of it.
	'--disable-dev-shm-usage',
	// A browser without a network makes no calls of its own.
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic',
];

/** n8n's editor in a browser without a window, signed in as the owner. */
export class Editor {
	private constructor(
		private readonly url: string,
		readonly page: Page,
		readonly close: () => Promise<void>,
	) {}

	/** Opens the editor; throws if there is no Chromium. */
	static async open(url: string): Promise<Editor> {
		const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
		if (!existsSync(executablePath)) {
			throw new Error(
				`There is no Chromium at ${executablePath}: install it, or name another one in CHROMIUM_PATH`,
			);
		}
		const isRoot = process.getuid?.() === 0;
		const browser = await chromium.launch({
			executablePath,
			// Chromium refuses to run as root with its sandbox.
			args: isRoot ? [...flags, '--no-sandbox'] : flags,
		});
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		const editor = new Editor(url, page, async () => await browser.close());
		await editor.signIn();
		return editor;
	}

	/** Shows a workflow; returns when a node of it is drawn. */
	async showWorkflow(id: string, node: string): Promise<void> {
		await this.page.goto(`${this.url}/workflow/${id}`);
		await this.nodeOnCanvas(node).waitFor();
		await this.settle();
	}

	/** Opens the panel of a node of the workflow that is shown. */
	async openNode(name: string): Promise<void> {
		await this.nodeOnCanvas(name).dblclick();
		await this.page.locator('[data-test-id="ndv"]').waitFor();
		await this.settle();
	}

	/** Chooses the colours and the size of the window, from the next page on. */
	async dress(theme: 'dark' | 'light', viewport: { width: number; height: number }) {
		await this.page.setViewportSize(viewport);
		await this.page.evaluate((name) => localStorage.setItem('N8N_THEME', name), theme);
	}

	/** Opens the dialog of a credential. */
	async openCredential(id: string): Promise<void> {
		await this.page.goto(`${this.url}/home/credentials/${id}`);
		await this.page.locator('[data-test-id="editCredential-modal"]').waitFor();
		await this.settle();
	}

	/** The field of a parameter in the panel that is open. */
	parameter(name: string) {
		return this.page.locator(`[data-test-id="parameter-input-${name}"]`);
	}

	/** Keeps a picture for a person to look at; returns its file. */
	async keepPicture(name: string): Promise<string> {
		mkdirSync(screenshotFolder, { recursive: true });
		const path = join(screenshotFolder, `${name}.png`);
		await this.page.screenshot({ path });
		return path;
	}

	private nodeOnCanvas(name: string) {
		return this.page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
	}

	/** Waits for panels to slide in and for lists that load. */
	private async settle() {
		await this.page.waitForTimeout(1500);
	}

	private async signIn() {
		await this.page.goto(`${this.url}/signin`);
		await this.page.fill('input[name="emailOrLdapLoginId"]', owner.email);
		await this.page.fill('input[name="password"]', owner.password);
		await this.page.click('[data-test-id="form-submit-button"]');
		await this.page.waitForURL((url) => !url.pathname.startsWith('/signin'));
	}
}
