package org.careleaf.content;

record Placeholder() {}
