CREATE TABLE `acts` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`date_edtf` text NOT NULL,
	`date_earliest` integer NOT NULL,
	`date_latest` integer NOT NULL,
	`year` integer NOT NULL,
	`year_latest` integer NOT NULL,
	`actor_id` integer NOT NULL,
	`target_id` integer NOT NULL,
	`mutual` integer NOT NULL,
	`treaty_id` integer,
	`confers` text NOT NULL,
	`confidence` text NOT NULL,
	`status_report` integer NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`place` text,
	`reason` text,
	`dataset_id` integer NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `polities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_id`) REFERENCES `polities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`treaty_id`) REFERENCES `treaties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`dataset_id`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `acts_slug_unique` ON `acts` (`slug`);--> statement-breakpoint
CREATE INDEX `acts_actor` ON `acts` (`actor_id`);--> statement-breakpoint
CREATE INDEX `acts_target` ON `acts` (`target_id`);--> statement-breakpoint
CREATE INDEX `acts_treaty` ON `acts` (`treaty_id`);--> statement-breakpoint
CREATE INDEX `acts_year` ON `acts` (`year`);--> statement-breakpoint
CREATE INDEX `acts_order` ON `acts` (`date_latest`,`date_earliest`,`slug`);--> statement-breakpoint
CREATE TABLE `grants` (
	`act_id` integer NOT NULL,
	`recogniser_id` integer NOT NULL,
	`recognised_id` integer NOT NULL,
	`confers` text NOT NULL,
	PRIMARY KEY(`recognised_id`, `recogniser_id`, `act_id`),
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recogniser_id`) REFERENCES `polities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recognised_id`) REFERENCES `polities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `grants_recogniser` ON `grants` (`recogniser_id`);--> statement-breakpoint
CREATE INDEX `grants_act` ON `grants` (`act_id`);--> statement-breakpoint
CREATE TABLE `claim_persons` (
	`claim_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	PRIMARY KEY(`claim_id`, `person_id`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `claims` (
	`id` integer PRIMARY KEY NOT NULL,
	`act_id` integer NOT NULL,
	`source_id` integer NOT NULL,
	`dataset_id` integer NOT NULL,
	`stance` text NOT NULL,
	`kind` text,
	`date_edtf` text,
	`date_earliest` integer,
	`date_latest` integer,
	`locator` text,
	`quote` text,
	`note` text,
	`confidence` text NOT NULL,
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`dataset_id`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claims_act` ON `claims` (`act_id`);--> statement-breakpoint
CREATE INDEX `claims_source` ON `claims` (`source_id`);--> statement-breakpoint
CREATE TABLE `data_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`released` text NOT NULL,
	`counts` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `datasets` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`producer` text NOT NULL,
	`version` text NOT NULL,
	`licence` text NOT NULL,
	`citation` text NOT NULL,
	`included` text NOT NULL,
	`subjects` text NOT NULL,
	`direction` text,
	`coverage_from` integer,
	`coverage_to` integer,
	`coverage_statement` text NOT NULL,
	`gaps` text NOT NULL,
	`acts` integer NOT NULL,
	`claims` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `datasets_slug_unique` ON `datasets` (`slug`);--> statement-breakpoint
CREATE TABLE `narratives` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`source_id` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `narratives_slug_unique` ON `narratives` (`slug`);--> statement-breakpoint
CREATE TABLE `readings` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`sentence_id` integer NOT NULL,
	`claim` text NOT NULL,
	`acts` text NOT NULL,
	`persons` text NOT NULL,
	`polities` text NOT NULL,
	`verdict` text NOT NULL,
	`reason` text NOT NULL,
	`sources` text NOT NULL,
	FOREIGN KEY (`sentence_id`) REFERENCES `sentences`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `readings_slug_unique` ON `readings` (`slug`);--> statement-breakpoint
CREATE TABLE `sentences` (
	`id` integer PRIMARY KEY NOT NULL,
	`narrative_id` integer NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`narrative_id`) REFERENCES `narratives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sentences_position` ON `sentences` (`narrative_id`,`position`);--> statement-breakpoint
CREATE TABLE `lives` (
	`id` integer PRIMARY KEY NOT NULL,
	`polity_id` integer NOT NULL,
	`begin_edtf` text,
	`begin_earliest` integer,
	`begin_latest` integer,
	`end_edtf` text,
	`end_earliest` integer,
	`end_latest` integer,
	`within_id` integer,
	`note` text,
	`sources` text NOT NULL,
	FOREIGN KEY (`polity_id`) REFERENCES `polities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`within_id`) REFERENCES `polities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lives_polity` ON `lives` (`polity_id`);--> statement-breakpoint
CREATE TABLE `names` (
	`id` integer PRIMARY KEY NOT NULL,
	`polity_id` integer NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`from_edtf` text,
	`from_earliest` integer,
	`to_edtf` text,
	`to_latest` integer,
	`note` text,
	`sources` text NOT NULL,
	FOREIGN KEY (`polity_id`) REFERENCES `polities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `names_polity` ON `names` (`polity_id`);--> statement-breakpoint
CREATE TABLE `persons` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`polity_id` integer,
	`role` text,
	`note` text,
	`sources` text NOT NULL,
	FOREIGN KEY (`polity_id`) REFERENCES `polities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `persons_slug_unique` ON `persons` (`slug`);--> statement-breakpoint
CREATE TABLE `polities` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`kind` text NOT NULL,
	`line_id` integer NOT NULL,
	`capital` text,
	`lat` real,
	`lon` real,
	`iso3` text,
	`cow_code` integer,
	`note` text,
	`sources` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `polities_slug_unique` ON `polities` (`slug`);--> statement-breakpoint
CREATE TABLE `polity_regions` (
	`polity_id` integer NOT NULL,
	`scheme_slug` text NOT NULL,
	`region_id` integer NOT NULL,
	PRIMARY KEY(`polity_id`, `scheme_slug`),
	FOREIGN KEY (`polity_id`) REFERENCES `polities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `successions` (
	`id` integer PRIMARY KEY NOT NULL,
	`predecessor_id` integer NOT NULL,
	`successor_id` integer NOT NULL,
	`kind` text NOT NULL,
	`date_edtf` text,
	`date_earliest` integer,
	`date_latest` integer,
	`note` text,
	`sources` text NOT NULL,
	FOREIGN KEY (`predecessor_id`) REFERENCES `polities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `polities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `region_schemes` (
	`slug` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`sources` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `regions` (
	`id` integer PRIMARY KEY NOT NULL,
	`scheme_slug` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`scheme_slug`) REFERENCES `region_schemes`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `regions_scheme_slug` ON `regions` (`scheme_slug`,`slug`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`label` text NOT NULL,
	`url` text,
	`note` text,
	`csl` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_slug_unique` ON `sources` (`slug`);--> statement-breakpoint
CREATE TABLE `treaties` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`kinds` text NOT NULL,
	`signed_edtf` text,
	`signed_earliest` integer,
	`signed_latest` integer,
	`place` text,
	`summary` text,
	`sources` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `treaties_slug_unique` ON `treaties` (`slug`);