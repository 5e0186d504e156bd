-- Licence, source and citation that an import brings for its dataset; null where it brings none
ALTER TABLE import_job ADD COLUMN IF NOT EXISTS licence VARCHAR(10000);
ALTER TABLE import_job ADD COLUMN IF NOT EXISTS source VARCHAR(10000);
ALTER TABLE import_job ADD COLUMN IF NOT EXISTS citation VARCHAR(10000);
