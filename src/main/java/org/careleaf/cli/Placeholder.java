package org.careleaf.cli;

record Placeholder() {}
