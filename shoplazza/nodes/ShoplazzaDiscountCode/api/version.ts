/**
 * The one version of Shoplazza's OpenAPI that has these calls: 2022-01 has no batch, and since 2026-01
 * there is a Discounts API instead (shoplazza.dev, November 2026).
 */
export const API_VERSION = '2025-06';

export const API_PATH = `/openapi/${API_VERSION}`;
