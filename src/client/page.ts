// The script of every page: what its own elements do. One file, which a reader loads once for the whole site.
import './filter-rows.ts';
import './page-tools.ts';
import './search/search-box.ts';
import './sort-table.ts';
import './theme-switch.ts';
