CREATE TABLE `releases` (
	`version` text PRIMARY KEY NOT NULL,
	`released` text NOT NULL,
	`acts` text NOT NULL
);
