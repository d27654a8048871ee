/**
 * The only version of Shoplazza's OpenAPI that has these calls: 2022-01 has no batch, and 2026-01 has
 * replaced them by a Discounts API (shoplazza.dev, November 2026).
 */
export const API_VERSION = '2025-06';

export const API_PATH = `/openapi/${API_VERSION}`;
