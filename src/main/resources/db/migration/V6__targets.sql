-- Targets of coverage, by name: a rule, or a table of what each cell wants
CREATE TABLE IF NOT EXISTS target (
  name VARCHAR(100) PRIMARY KEY,
  -- as in a link; null for a table, whose axes stand beside
  target_rule VARCHAR(200),
  row_facet VARCHAR(20),
  column_facet VARCHAR(20),
  changed_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE IF NOT EXISTS target_cell (
  target_name VARCHAR(100) NOT NULL REFERENCES target (name),
  cell_position INTEGER NOT NULL,
  row_value VARCHAR(2000) NOT NULL,
  column_value VARCHAR(2000) NOT NULL,
  wanted BIGINT NOT NULL,
  PRIMARY KEY (target_name, cell_position)
);

-- What datasets' cards say, by name, as YAML
CREATE TABLE IF NOT EXISTS claim_sheet (
  name VARCHAR(100) PRIMARY KEY,
  yaml VARCHAR(100000) NOT NULL,
  changed_at TIMESTAMP WITH TIME ZONE NOT NULL
);
