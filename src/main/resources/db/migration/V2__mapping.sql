-- How the rows of an import are read, as YAML; null where that is not decided yet, and in imports from before there were mappings, which read M2Lingual's columns
ALTER TABLE import_job ADD COLUMN IF NOT EXISTS mapping VARCHAR(100000);
