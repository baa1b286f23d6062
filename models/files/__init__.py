"""Files that belong to a store: results of exports, labels, invoices, images."""
