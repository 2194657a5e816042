// Maps and charts become SVG here, and geometry becomes GeoJSON: the same for browser and Node.

export {};
