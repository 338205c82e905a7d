/** Results and reports as files: CSV, XLSX, Markdown, HTML, SVG, PNG and PDF. */
package org.mekiki.report.api;
